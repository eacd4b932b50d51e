package io.github.pagerdutyjava.client.services;

import io.github.pagerdutyjava.Internal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is taken out of an email.
 *
 * @param type how
 * @param part from where
 * @param valueName what it is called then
 * @param regex the expression whose group is taken
 * @param startsAfter the text before it
 * @param endsWith the text after it
 * @param extra what else PagerDuty sent
 */
public record EmailExtractor(
    @Nullable EmailExtraction type,
    @Nullable EmailPart part,
    @Nullable String valueName,
    @Nullable String regex,
    @Nullable String startsAfter,
    @Nullable String endsWith,
    Map<String, Object> extra) {

  @Internal
  public EmailExtractor {}
}
