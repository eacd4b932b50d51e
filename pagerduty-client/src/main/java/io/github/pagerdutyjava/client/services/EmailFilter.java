package io.github.pagerdutyjava.client.services;

import io.github.pagerdutyjava.Internal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which emails are let in.
 *
 * @param subjectMode how the subject is compared
 * @param subjectRegex with what
 * @param bodyMode how the body is compared
 * @param bodyRegex with what
 * @param fromEmailMode how the sender is compared
 * @param fromEmailRegex with what
 * @param extra what else PagerDuty sent
 */
public record EmailFilter(
    @Nullable EmailMatchMode subjectMode,
    @Nullable String subjectRegex,
    @Nullable EmailMatchMode bodyMode,
    @Nullable String bodyRegex,
    @Nullable EmailMatchMode fromEmailMode,
    @Nullable String fromEmailRegex,
    Map<String, Object> extra) {

  @Internal
  public EmailFilter {}
}
