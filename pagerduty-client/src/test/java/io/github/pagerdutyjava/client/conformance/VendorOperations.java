package io.github.pagerdutyjava.client.conformance;

import static io.github.pagerdutyjava.client.conformance.Operation.operation;

import java.util.List;

/** The operations of vendors. */
final class VendorOperations {

  /** PagerDuty's file has a vendor in a list of one. */
  static final List<Operation> ALL =
      List.of(
          operation("listVendors", client -> client.vendors()),
          operation("getVendor", client -> List.of(client.vendors().get("P1"))));

  private VendorOperations() {}
}
