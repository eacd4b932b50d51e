package io.github.pagerdutyjava.client.paging;

import io.github.pagerdutyjava.internal.CallInfo;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.HTTP;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.PUT;

/** The path templates of the Retrofit methods, so that messages name operations and not ids. */
final class OperationTemplates {

  private final Map<Method, CallInfo> known = new ConcurrentHashMap<>();

  CallInfo of(Method method) {
    return known.computeIfAbsent(method, OperationTemplates::read);
  }

  private static CallInfo read(Method method) {
    for (Annotation annotation : method.getAnnotations()) {
      if (annotation instanceof GET get) {
        return info("GET", get.value());
      } else if (annotation instanceof POST post) {
        return info("POST", post.value());
      } else if (annotation instanceof PUT put) {
        return info("PUT", put.value());
      } else if (annotation instanceof PATCH patch) {
        return info("PATCH", patch.value());
      } else if (annotation instanceof DELETE delete) {
        return info("DELETE", delete.value());
      } else if (annotation instanceof HTTP http) {
        return info(http.method(), http.path());
      }
    }
    throw new IllegalArgumentException(method + " has no HTTP annotation");
  }

  private static CallInfo info(String method, String path) {
    return new CallInfo(method, "/" + path, 0);
  }
}
