package io.github.pagerdutyjava.oauth;

import io.github.pagerdutyjava.Secret;
import io.github.pagerdutyjava.internal.Hidden;
import java.util.ArrayList;
import java.util.List;
import okhttp3.FormBody;

/** A form for the token endpoint; it remembers which of its values are secret. */
final class TokenForm {

  private final FormBody.Builder fields = new FormBody.Builder();
  private final List<Secret> secrets = new ArrayList<>();

  TokenForm(String grantType) {
    fields.add("grant_type", grantType);
  }

  TokenForm with(String name, String value) {
    fields.add(name, value);
    return this;
  }

  TokenForm with(String name, Secret value) {
    secrets.add(value);
    return with(name, value.reveal());
  }

  FormBody body() {
    return fields.build();
  }

  Hidden hidden() {
    return new Hidden(List.copyOf(secrets));
  }
}
