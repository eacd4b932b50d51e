package io.github.pagerdutyjava.client.paging;

import io.github.pagerdutyjava.ParseException;
import io.github.pagerdutyjava.internal.CallInfo;
import io.github.pagerdutyjava.internal.Transport;
import io.github.pagerdutyjava.internal.json.Json;
import io.github.pagerdutyjava.internal.json.JsonFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.CallAdapter;
import retrofit2.Response;
import retrofit2.Retrofit;

/**
 * Lets Retrofit methods return their value: the call blocks, and what the transport throws reaches
 * the caller as it is.
 *
 * <p>Bodies are decoded here and not in a converter, because an error in them must name the call
 * and its attempts, which a converter does not know.
 */
final class BlockingCalls extends CallAdapter.Factory {

  private final Json json;

  BlockingCalls(Json json) {
    this.json = json;
  }

  @Override
  public CallAdapter<?, ?> get(Type returnType, Annotation[] annotations, Retrofit retrofit) {
    @Nullable Root root = root(annotations);
    AnswerReader<?> reader = AnswerReader.of(json, returnType, root);
    return new CallAdapter<ResponseBody, Object>() {
      @Override
      public Type responseType() {
        return ResponseBody.class;
      }

      @Override
      public Object adapt(Call<ResponseBody> call) {
        return answer(call, reader);
      }
    };
  }

  static @Nullable Root root(Annotation[] annotations) {
    for (Annotation annotation : annotations) {
      if (annotation instanceof Root root) {
        return root;
      }
    }
    return null;
  }

  private Object answer(Call<ResponseBody> call, AnswerReader<?> reader) {
    try {
      Response<ResponseBody> response = call.execute();
      return read(response, reader);
    } catch (IOException e) {
      throw new UncheckedIOException("the transport turns every I/O failure into its own", e);
    }
  }

  private Object read(Response<ResponseBody> response, AnswerReader<?> reader) throws IOException {
    CallInfo info = Transport.callInfo(response.raw());
    try (ResponseBody body = response.body()) {
      if (body == null || !reader.readsBody() || body.source().exhausted()) {
        return empty(reader, info);
      }
      return json.decode(body.source(), in -> reader.read(in, response.headers()));
    } catch (JsonFailure e) {
      throw new ParseException(info, e.path(), e.reason(), e);
    }
  }

  private static <T> T empty(AnswerReader<T> reader, CallInfo info) {
    return reader
        .whenEmpty()
        .orElseThrow(
            () -> new ParseException(info, "$", "an empty body where JSON was expected", null));
  }
}
