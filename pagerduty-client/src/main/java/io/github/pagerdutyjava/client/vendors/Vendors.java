package io.github.pagerdutyjava.client.vendors;

import static java.util.Objects.requireNonNull;

import io.github.pagerdutyjava.Internal;
import io.github.pagerdutyjava.client.paging.Connection;
import io.github.pagerdutyjava.client.paging.ListOperation;
import io.github.pagerdutyjava.client.paging.ListState;
import io.github.pagerdutyjava.client.paging.PagedQuery;

/**
 * All vendors that PagerDuty knows: {@code GET /vendors}, OAuth scope {@code vendors.read}.
 *
 * <pre>{@code
 * for (Vendor vendor : client.vendors()) {
 *   System.out.println(vendor.name() + ": " + vendor.integrationGuideUrl());
 * }
 * }</pre>
 */
public final class Vendors extends PagedQuery<Vendor, Vendors> {

  private final VendorsApi api;

  @Internal
  public Vendors(Connection connection) {
    this(connection.api(VendorsApi.class));
  }

  private Vendors(VendorsApi api) {
    this(api, ListState.of(ListOperation.of("/vendors", api::list, Vendor::id)));
  }

  private Vendors(VendorsApi api, ListState<Vendor> state) {
    super(state);
    this.api = api;
  }

  @Override
  protected Vendors copy(ListState<Vendor> state) {
    return new Vendors(api, state);
  }

  /**
   * Returns one vendor: {@code GET /vendors/{id}}, OAuth scope {@code vendors.read}.
   *
   * @throws io.github.pagerdutyjava.NotFoundException if there is none
   * @throws IllegalArgumentException if {@code id} cannot be one
   */
  public Vendor get(String id) {
    return api.get(requireNonNull(id, "id"));
  }
}
