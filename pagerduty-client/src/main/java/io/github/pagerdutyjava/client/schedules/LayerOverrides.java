package io.github.pagerdutyjava.client.schedules;

import static java.util.Objects.requireNonNull;

import io.github.pagerdutyjava.PartialUpdateException;
import io.github.pagerdutyjava.client.model.Arguments;
import java.time.Instant;
import java.util.List;

/**
 * Who is on call by one layer-based schedule, whatever its layers say: {@code GET
 * /schedules/{id}/overrides}, OAuth scope {@code schedules.read}. Those of a shift-based one are
 * {@link Schedules#shiftOverrides}.
 *
 * <pre>{@code
 * client.schedules().layerBased().overrides("PI7DH85")
 *     .create(NewLayerOverride.of("PEYSGVF", start, end));
 * }</pre>
 */
public final class LayerOverrides {

  private final LayerOverridesApi api;
  private final String scheduleId;

  LayerOverrides(LayerOverridesApi api, String scheduleId) {
    this.api = api;
    this.scheduleId = scheduleId;
  }

  /**
   * Returns all overrides that overlap a range of time, in full, but without their ids: {@code GET
   * /schedules/{id}/overrides}, OAuth scope {@code schedules.read}.
   *
   * @throws IllegalArgumentException if {@code since} is after {@code until}
   */
  public List<LayerOverride> between(Instant since, Instant until) {
    return api.list(scheduleId, Spans.overlapping(since, until));
  }

  /**
   * Returns those overrides of a range of time that are still to come, which alone can be changed,
   * in full and with their ids: {@code GET /schedules/{id}/overrides}, OAuth scope {@code
   * schedules.read}.
   *
   * @throws IllegalArgumentException if {@code since} is after {@code until}
   */
  public List<LayerOverride> editable(Instant since, Instant until) {
    return api.list(scheduleId, Spans.overlapping(since, until).with("editable", true));
  }

  /**
   * Creates overrides and returns them: {@code POST /schedules/{id}/overrides}, OAuth scope {@code
   * schedules.write}.
   *
   * @throws PartialUpdateException if PagerDuty refused some; {@link #createEach} tells which and
   *     why
   * @throws IllegalArgumentException if there are none
   */
  public List<LayerOverride> create(NewLayerOverride... overrides) {
    return OverrideResults.required(createEach(overrides));
  }

  /**
   * Creates overrides, each if PagerDuty does not refuse it, and returns what became of each:
   * {@code POST /schedules/{id}/overrides}, OAuth scope {@code schedules.write}.
   *
   * @throws IllegalArgumentException if there are none
   */
  public List<LayerOverrideResult> createEach(NewLayerOverride... overrides) {
    return api.create(scheduleId, Arguments.some("overrides", overrides));
  }

  /**
   * Deletes an override, or ends it now if it has begun: {@code DELETE
   * /schedules/{id}/overrides/{override_id}}, OAuth scope {@code schedules.write}. PagerDuty
   * refuses that for one that is over.
   *
   * @throws io.github.pagerdutyjava.NotFoundException if the schedule has none of this id
   */
  public void delete(String id) {
    api.delete(scheduleId, requireNonNull(id, "id"));
  }
}
