package io.github.pagerdutyjava.internal.json;

import okio.ByteString;

/**
 * JSON that is written as it is.
 *
 * @param bytes one whole value in UTF-8
 */
public record RawJson(ByteString bytes) {}
