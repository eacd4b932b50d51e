package io.github.pagerdutyjava.client.paging;

import io.github.pagerdutyjava.Internal;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The root keys under which an operation's answer and its body, if it has one, are wrapped. */
@Internal
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Root {

  /** Stands for an answer or a body whose properties are at the top. */
  String NONE = "";

  /** Stands for the same root as the answer's. */
  String SAME = "=";

  /** Returns the key of the answer, for example {@code incident} or {@code incidents}. */
  String value();

  /**
   * Returns the key that the answer has at times instead; {@link #NONE} when it then has none.
   * PagerDuty's schema and its examples do not always agree.
   */
  String or() default SAME;

  /** Returns the key of the body. */
  String body() default SAME;
}
