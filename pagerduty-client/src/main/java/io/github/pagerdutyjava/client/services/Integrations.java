package io.github.pagerdutyjava.client.services;

import static java.util.Objects.requireNonNull;

import io.github.pagerdutyjava.client.paging.Includes;

/**
 * The integrations of one service, which {@code client.services().get(id,
 * ServiceInclude.INTEGRATIONS)} lists: {@code GET /services/{id}/integrations/{integration_id}},
 * OAuth scope {@code services.read}.
 *
 * <pre>{@code
 * Integration integration =
 *     client.services().integrations("PIJ90N7").create(NewIntegration.eventsApiV2("Checkout"));
 * Secret routingKey = integration.integrationKey();
 * }</pre>
 */
public final class Integrations {

  private final ServicesApi api;
  private final String service;

  Integrations(ServicesApi api, String service) {
    this.api = api;
    this.service = service;
  }

  /**
   * Returns one integration: {@code GET /services/{id}/integrations/{integration_id}}, OAuth scope
   * {@code services.read}.
   *
   * @throws io.github.pagerdutyjava.NotFoundException if there is none
   * @throws IllegalArgumentException if {@code integrationId} cannot be one
   */
  public Integration get(String integrationId, IntegrationInclude... include) {
    return api.integration(
        service, requireNonNull(integrationId, "integrationId"), Includes.of(include));
  }

  /**
   * Creates an integration and returns it: {@code POST /services/{id}/integrations}, OAuth scope
   * {@code services.write}.
   */
  public Integration create(NewIntegration integration) {
    return api.createIntegration(service, body(integration));
  }

  /**
   * Gives an integration this name, and what else is set, and returns it: {@code PUT
   * /services/{id}/integrations/{integration_id}}, OAuth scope {@code services.write}.
   *
   * @throws io.github.pagerdutyjava.NotFoundException if there is none
   */
  public Integration update(String integrationId, NewIntegration integration) {
    return api.updateIntegration(
        service, requireNonNull(integrationId, "integrationId"), body(integration));
  }

  private NewIntegration body(NewIntegration integration) {
    return requireNonNull(integration, "integration").ofService(service);
  }
}
