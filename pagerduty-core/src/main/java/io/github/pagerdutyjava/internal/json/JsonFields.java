package io.github.pagerdutyjava.internal.json;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Something that is written as an object of these properties, null ones included. */
public interface JsonFields {

  /** Returns the properties by their names on the wire. */
  Map<String, ? extends @Nullable Object> fields();
}
