package io.github.pagerdutyjava.internal;

import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;

/** Reads whole bodies, so that an answer is either complete or a failure that can be repeated. */
final class Bodies {

  private static final long ERROR_LIMIT = 64 << 10;

  private Bodies() {}

  /** Returns the response with its body in memory; closes the one it was given. */
  static Response buffered(Response response, long limit) throws IOException {
    try (ResponseBody body = response.body()) {
      Buffer whole = response.isSuccessful() ? success(body.source(), limit) : error(body.source());
      return response.newBuilder().body(inMemory(whole, body.contentType())).build();
    }
  }

  private static ResponseBody inMemory(Buffer content, MediaType type) {
    return ResponseBody.create(content, type, content.size());
  }

  /** The source is behind OkHttp's own decompression: what is counted here is what memory holds. */
  private static Buffer success(BufferedSource source, long limit) throws IOException {
    if (limit < Long.MAX_VALUE && source.request(limit + 1)) {
      throw new BodyTooLarge(limit);
    }
    Buffer whole = new Buffer();
    whole.writeAll(source);
    return whole;
  }

  /** The status is what counts: a body that breaks off or goes on for ever must not hide it. */
  private static Buffer error(BufferedSource source) {
    Buffer part = new Buffer();
    try {
      source.request(ERROR_LIMIT);
    } catch (IOException brokenOff) {
      // What came before is good enough for the message.
    }
    part.write(source.getBuffer(), Math.min(ERROR_LIMIT, source.getBuffer().size()));
    return part;
  }

  /** An answer with more bytes than the caller allows. */
  static final class BodyTooLarge extends IOException {

    private static final long serialVersionUID = 1L;

    BodyTooLarge(long limit) {
      super("the answer is larger than maxBodyBytes = " + limit);
    }
  }
}
