package io.github.pagerdutyjava.sandbox;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The apps and accounts that the identity server knows. */
record Registry(List<OAuthApp> apps, List<Tenant> tenants) {

  @Nullable OAuthApp app(@Nullable String id) {
    return apps.stream().filter(app -> app.id().equals(id)).findFirst().orElse(null);
  }

  /** Returns the first account that is meant, or null. */
  @Nullable Tenant tenant(Predicate<Tenant> meant) {
    return tenants.stream().filter(meant).findFirst().orElse(null);
  }
}
