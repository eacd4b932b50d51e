package io.github.pagerdutyjava.soak;

import io.github.pagerdutyjava.Secret;
import io.github.pagerdutyjava.client.PagerDutyClient;
import io.github.pagerdutyjava.client.model.Resource;
import io.github.pagerdutyjava.client.services.Service;
import io.github.pagerdutyjava.client.users.User;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What there is before anything goes wrong.
 *
 * @param serviceIds the ids of all services
 * @param userIds the ids of all users
 * @param email the address of one of them
 * @param routingKeys some services' keys for events
 */
record Account(
    List<String> serviceIds, List<String> userIds, String email, List<Secret> routingKeys) {

  static Account read(ServerProcess server, int keys) {
    try (PagerDutyClient calm =
        PagerDutyClient.builder().apiToken(server.apiToken()).baseUrl(server.calmUrl()).build()) {
      List<Service> services = calm.services().toList();
      List<User> users = calm.users().toList();
      return new Account(
          services.stream().map(Service::id).toList(),
          users.stream().map(User::id).toList(),
          Objects.requireNonNull(users.get(0).email()),
          routingKeys(calm, services.subList(0, keys)));
    }
  }

  private static List<Secret> routingKeys(PagerDutyClient calm, List<Service> services) {
    List<Secret> keys = new ArrayList<>();
    for (Service service : services) {
      Resource integration = service.integrations().get(0);
      keys.add(
          Objects.requireNonNull(
              calm.services().integrations(service.id()).get(integration.id()).integrationKey()));
    }
    return keys;
  }
}
