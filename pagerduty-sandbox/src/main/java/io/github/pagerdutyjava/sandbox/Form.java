package io.github.pagerdutyjava.sandbox;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The parameters of an OAuth request, each of which may be given once. */
final class Form {
  private static final String TYPE = "application/x-www-form-urlencoded";
  private static final Pattern SCOPES = Pattern.compile("[!#-\\[\\]-~]+( [!#-\\[\\]-~]+)*");

  private final Query parameters;

  private Form(Query parameters) {
    this.parameters = parameters;
  }

  static Form ofQuery(Request request) {
    return parse(request.rawQuery());
  }

  static Form ofBody(Request request) {
    String type = request.header("Content-Type");
    if (type == null || !type.toLowerCase(Locale.ROOT).startsWith(TYPE)) {
      throw OAuthRefusal.request("Content-Type must be " + TYPE);
    }
    if (!request.rawQuery().isEmpty()) {
      throw OAuthRefusal.request("parameters belong into the body");
    }
    return parse(request.body().utf8());
  }

  private static Form parse(String text) {
    try {
      Query parameters = Query.parse(text);
      String repeated = parameters.repeated();
      if (repeated != null) {
        throw OAuthRefusal.request(repeated + " is given more than once");
      }
      return new Form(parameters);
    } catch (Refusal malformed) {
      throw OAuthRefusal.request("malformed percent-encoding");
    }
  }

  /** Returns a parameter; an empty one is as good as none. */
  @Nullable String text(String name) {
    return parameters.text(name);
  }

  String required(String name) {
    String value = text(name);
    if (value == null) {
      throw OAuthRefusal.request(name + " is missing");
    }
    return value;
  }

  /** Returns the scopes asked for, of which there must be one at least. */
  Set<String> scopes() {
    String value = text("scope");
    if (value == null || !SCOPES.matcher(value).matches()) {
      throw OAuthRefusal.scope("scope must be one or more names, separated by a space");
    }
    Set<String> scopes = new LinkedHashSet<>();
    StringTokenizer names = new StringTokenizer(value, " ");
    while (names.hasMoreTokens()) {
      scopes.add(names.nextToken());
    }
    return scopes;
  }
}
