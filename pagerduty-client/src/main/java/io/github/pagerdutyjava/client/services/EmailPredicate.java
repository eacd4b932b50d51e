package io.github.pagerdutyjava.client.services;

import io.github.pagerdutyjava.Internal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which emails fit.
 *
 * @param type how it decides
 * @param matcher the text or expression looked for
 * @param part where it is looked for
 * @param children what is combined, for all, any and not
 * @param extra what else PagerDuty sent
 */
public record EmailPredicate(
    @Nullable EmailPredicateType type,
    @Nullable String matcher,
    @Nullable EmailPart part,
    List<EmailPredicate> children,
    Map<String, Object> extra) {

  @Internal
  public EmailPredicate {}
}
