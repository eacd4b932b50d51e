package io.github.pagerdutyjava.internal;

import io.github.pagerdutyjava.Secret;
import java.util.List;

/**
 * The secrets of a request's body, which a server may echo: a tag that keeps them out of messages.
 *
 * @param secrets what no text may show
 */
public record Hidden(List<Secret> secrets) {

  static final Hidden NOTHING = new Hidden(List.of());
}
