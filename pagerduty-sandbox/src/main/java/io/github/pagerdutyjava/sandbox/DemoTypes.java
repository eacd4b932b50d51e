package io.github.pagerdutyjava.sandbox;

import java.time.Instant;

/** Makes the demo account's types of incidents, and the field that all incidents have. */
final class DemoTypes {
  /** The type that each incident has when nothing is said. */
  static final String BASE = "PINCTYP";

  /** Where an incident was noticed. */
  static final String REGION = "PCFREGN";

  private DemoTypes() {}

  static void add(Directory directory, Instant founded) {
    directory.add(
        "incident_types",
        Entity.of("incident_type", BASE, "Base Incident", "incidents/types", null)
            .with("enabled", true)
            .with("name", "incident_default")
            .with("display_name", "Base Incident")
            .with("parent", null)
            .with("description", null)
            .with("created_at", founded)
            .with("updated_at", founded));
    directory.add("fields@" + BASE, region(founded));
  }

  private static Entity region(Instant founded) {
    String path = "incidents/types/" + BASE + "/custom_fields";
    return Entity.of("field", REGION, "Region", path, null)
        .with("enabled", true)
        .with("name", "region")
        .with("display_name", "Region")
        .with("description", "Where it was noticed")
        .with("data_type", "string")
        .with("field_type", "single_value")
        .with("default_value", null)
        .with("incident_type", BASE)
        .with("created_at", founded)
        .with("updated_at", founded);
  }
}
