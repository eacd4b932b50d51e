package io.github.pagerdutyjava.client.conformance;

import static io.github.pagerdutyjava.client.conformance.Operation.operation;

import io.github.pagerdutyjava.client.services.ServiceInclude;
import java.time.ZoneId;
import java.util.List;

/** The operations of services. */
final class ServiceOperations {

  static final List<Operation> ALL =
      List.of(
          operation(
              "listServices",
              client ->
                  client
                      .services()
                      .query("mail")
                      .name("My Mail")
                      .teamIds("T1", "T2")
                      .timeZone(ZoneId.of("America/Lima"))
                      .descending()
                      .include(ServiceInclude.values())),
          operation("getService", client -> client.services().get("P1", ServiceInclude.values())));

  private ServiceOperations() {}
}
