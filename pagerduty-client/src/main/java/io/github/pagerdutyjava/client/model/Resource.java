package io.github.pagerdutyjava.client.model;

import org.jspecify.annotations.Nullable;

/**
 * Anything that PagerDuty names by an id: a full record when PagerDuty sent one, else a {@link
 * Reference}.
 *
 * <pre>{@code
 * if (incident.service() instanceof Service service) {
 *   System.out.println(service.name()); // include=services was asked
 * }
 * }</pre>
 */
public interface Resource {

  /** Returns the id, unique among the resources of this type. */
  String id();

  /** Returns the type as PagerDuty names it, for example {@code service_reference}. */
  @Nullable String type();

  /** Returns a short text to show to people. */
  @Nullable String summary();

  /** Returns the address of this resource in the REST API; null when it cannot be fetched. */
  @Nullable String self();

  /** Returns the address of this resource in PagerDuty's web app; null when it has none. */
  @Nullable String htmlUrl();
}
