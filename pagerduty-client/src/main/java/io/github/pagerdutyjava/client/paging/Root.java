package io.github.pagerdutyjava.client.paging;

import io.github.pagerdutyjava.Internal;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The root key under which an operation's answer, and its body if it has one, is wrapped. */
@Internal
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Root {

  /** Returns the key, for example {@code incident} or {@code incidents}. */
  String value();
}
