package io.github.pagerdutyjava.client.audit;

import io.github.pagerdutyjava.Internal;
import io.github.pagerdutyjava.client.model.Resource;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A change of the account, by whom and how.
 *
 * @param id the id
 * @param self the address in the REST API
 * @param executionTime when it was done
 * @param executionContext from where it was done
 * @param actors who did it: users, API keys or apps
 * @param method by which means
 * @param rootResource the resource that was changed, or the one that what was changed belongs to
 * @param action what was done, for example {@code create}
 * @param details what exactly was changed
 * @param extra what else PagerDuty sent
 */
public record AuditRecord(
    String id,
    @Nullable String self,
    @Nullable Instant executionTime,
    @Nullable AuditContext executionContext,
    List<Resource> actors,
    @Nullable AuditMethod method,
    @Nullable Resource rootResource,
    @Nullable String action,
    @Nullable AuditDetails details,
    Map<String, Object> extra) {

  @Internal
  public AuditRecord {}
}
