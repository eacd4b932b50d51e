package io.github.pagerdutyjava.sandbox;

import java.util.Map;
import okio.ByteString;

/** What goes back over the wire. */
record Answer(int status, Map<String, String> headers, ByteString body) {}
