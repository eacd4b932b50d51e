package io.github.pagerdutyjava.client.licenses;

/** Which kind of user a license is for. */
public enum LicenseRoleGroup {
  FULL_USER("FullUser"),
  STAKEHOLDER("Stakeholder"),
  /** One that this version does not know; what was sent is in {@code extra}. */
  UNKNOWN("unknown");

  private final String wire;

  LicenseRoleGroup(String wire) {
    this.wire = wire;
  }

  /** Returns the name that PagerDuty uses. */
  @Override
  public String toString() {
    return wire;
  }
}
