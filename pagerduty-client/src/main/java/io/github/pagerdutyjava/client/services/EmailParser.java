package io.github.pagerdutyjava.client.services;

import io.github.pagerdutyjava.Internal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How emails are read.
 *
 * @param action what a fitting email does
 * @param matchPredicate which emails fit
 * @param valueExtractors what is taken out of them
 * @param extra what else PagerDuty sent
 */
public record EmailParser(
    @Nullable EmailAction action,
    @Nullable EmailPredicate matchPredicate,
    List<EmailExtractor> valueExtractors,
    Map<String, Object> extra) {

  @Internal
  public EmailParser {}
}
