package io.github.pagerdutyjava.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeploymentFileTest {

  private static final Instant LATER = Instant.parse("2030-01-01T00:00:00Z");

  @TempDir Path folder;

  @Test
  void onlySuccessInProductionCounts() throws IOException {
    Deployments deployments =
        read(
            """
            [{"id": "1", "finished": "2025-01-01T00:00:00Z", "result": "SUCCESS", "environment": "PRODUCTION"},
             {"id": "2", "finished": "2025-01-02T00:00:00Z", "result": "FAILURE", "environment": "PRODUCTION"},
             {"id": "3", "finished": "2025-01-03T00:00:00Z", "result": "SUCCESS", "environment": "STAGING"},
             {"id": "4", "finished": null, "result": "IN_PROGRESS", "environment": null},
             {"id": "5"}]
            """);

    assertThat(deployments.size()).isEqualTo(1);
    assertThat(deployments.before(LATER).id()).isEqualTo("1");
  }

  @Test
  void anEntryThatDoesNotCountDoesNotMoveTheFinishOfItsDeployment() throws IOException {
    Deployments deployments =
        read(
            """
            [{"id": "1", "finished": "2025-01-01T00:00:00Z", "result": "SUCCESS", "environment": "PRODUCTION"},
             {"id": "1", "finished": "2025-01-09T00:00:00Z", "result": "FAILURE", "environment": "PRODUCTION"}]
            """);

    assertThat(deployments.before(LATER).finished()).isEqualTo("2025-01-01T00:00:00Z");
  }

  @Test
  void unknownPropertiesNumericIdsAndOtherZonesAreRead() throws IOException {
    Deployments deployments =
        read(
            """
            [{"environment": "PRODUCTION", "extra": {"a": [1]}, "id": 17, "result": "SUCCESS",
              "finished": "2025-01-01T02:00:00.250+02:00"}]
            """);

    assertThat(deployments.before(LATER))
        .isEqualTo(new Deployment("17", Instant.parse("2025-01-01T00:00:00.250Z")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{}",
        "[",
        "[1]",
        "[{\"id\": {}}]",
        "[] []",
        "not JSON",
        "[{\"id\": \"1\", \"result\": \"SUCCESS\", \"environment\": \"PRODUCTION\"}]",
        "[{\"finished\": \"2025-01-01\", \"result\": \"SUCCESS\", \"environment\":"
            + " \"PRODUCTION\"}]",
        "[{\"id\": \"1\", \"finished\": \"soon\", \"result\": \"SUCCESS\", \"environment\":"
            + " \"PRODUCTION\"}]"
      })
  void anythingElseIsRefusedByTheNameOfTheFile(String text) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(UsageError.class)
        .hasMessageContaining("deployments.json")
        .hasMessageNotContaining("JsonReader");
  }

  @Test
  void aMissingFileIsNamed() {
    assertThatThrownBy(() -> DeploymentFile.read(folder.resolve("none.json")))
        .isInstanceOf(UsageError.class)
        .hasMessageContaining("none.json: there is no such file");
  }

  @Test
  void aFolderIsNoFile() {
    assertThatThrownBy(() -> DeploymentFile.read(folder))
        .isInstanceOf(UsageError.class)
        .hasMessageContaining(folder.toString());
  }

  private Deployments read(String text) throws IOException {
    return DeploymentFile.read(Files.writeString(folder.resolve("deployments.json"), text));
  }
}
