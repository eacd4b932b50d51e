package io.github.pagerdutyjava.client.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.pagerdutyjava.client.PagerDutyClient;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.HTTP;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.PUT;

/** Whoever adds a method to a Retrofit interface holds it against PagerDuty's file. */
class EveryMethodHasAnEntryTest {

  @Test
  void everyRetrofitMethodIsAnOperationWithAnEntry() {
    Spec spec = Spec.orSkip();
    Set<String> entries = Operations.ALL.stream().map(Operation::id).collect(Collectors.toSet());

    List<String> without =
        methods()
            .flatMap(method -> Arrays.stream(method.getAnnotations()))
            .flatMap(annotation -> call(annotation).stream())
            .filter(call -> !entries.contains(id(spec, call)))
            .map(call -> call.getKey() + " /" + call.getValue() + ": " + id(spec, call))
            .toList();

    assertThat(without).isEmpty();
  }

  @Test
  void noOperationHasTwoEntries() {
    assertThat(Operations.ALL).extracting(Operation::id).doesNotHaveDuplicates();
  }

  private static Stream<Method> methods() {
    return new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(PagerDutyClient.class.getPackageName())
            .stream()
            .filter(type -> type.isInterface() && type.getSimpleName().endsWith("Api"))
            .map(JavaClass::reflect)
            .flatMap(type -> Arrays.stream(type.getDeclaredMethods()));
  }

  private static String id(Spec spec, Map.Entry<String, String> call) {
    return spec.at(call.getKey(), "/" + call.getValue())
        .map(SpecOperation::id)
        .orElse("no operation of PagerDuty's file");
  }

  /** Returns the method and the path; nothing for a method whose path the caller gives. */
  private static Optional<Map.Entry<String, String>> call(Annotation annotation) {
    Map.Entry<String, String> call = Map.entry("", "");
    if (annotation instanceof GET get) {
      call = Map.entry("GET", get.value());
    } else if (annotation instanceof POST post) {
      call = Map.entry("POST", post.value());
    } else if (annotation instanceof PUT put) {
      call = Map.entry("PUT", put.value());
    } else if (annotation instanceof PATCH patch) {
      call = Map.entry("PATCH", patch.value());
    } else if (annotation instanceof DELETE delete) {
      call = Map.entry("DELETE", delete.value());
    } else if (annotation instanceof HTTP http) {
      call = Map.entry(http.method(), http.path());
    }
    return Optional.of(call).filter(found -> !found.getValue().isEmpty());
  }
}
