package io.github.pagerdutyjava.sandbox;

import java.util.Base64;
import okio.ByteString;

/** Base64 for addresses, without padding, as OAuth writes binary things. */
final class Base64Url {
  private Base64Url() {}

  static String of(ByteString bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
  }
}
