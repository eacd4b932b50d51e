package io.github.pagerdutyjava.examples;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Reads whose e-mail address is whose GitHub name: a JSON object of names by address. */
final class DirectoryFile {

  private DirectoryFile() {}

  /**
   * Returns the GitHub names by e-mail address, found whatever the case of the address.
   *
   * @throws UsageError if the file cannot be read or is something else
   */
  static Map<String, String> read(Path file) {
    return JsonFile.read(
        file, "a JSON object of GitHub names by e-mail address", DirectoryFile::names);
  }

  private static Map<String, String> names(JsonReader json) throws IOException {
    Map<String, String> names = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    json.beginObject();
    while (json.hasNext()) {
      String address = json.nextName();
      String name = name(address, json);
      String other = names.put(address.strip(), name);
      if (other != null && !other.equalsIgnoreCase(name)) {
        throw new JsonDataException(address + " is there twice, as " + other + " and " + name);
      }
    }
    json.endObject();
    return names;
  }

  private static String name(String address, JsonReader json) throws IOException {
    // nextString would take a number, too.
    String name = json.peek() == JsonReader.Token.STRING ? json.nextString().strip() : "";
    if (name.isEmpty()) {
      throw new JsonDataException("the name of " + address + " is not a text, or empty");
    }
    return name;
  }
}
