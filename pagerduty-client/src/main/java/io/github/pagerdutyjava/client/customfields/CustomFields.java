package io.github.pagerdutyjava.client.customfields;

import static java.util.Objects.requireNonNull;

import io.github.pagerdutyjava.Internal;
import io.github.pagerdutyjava.client.paging.Includes;
import io.github.pagerdutyjava.client.paging.ListOperation;
import io.github.pagerdutyjava.client.paging.ListState;
import io.github.pagerdutyjava.client.paging.PagedQuery;
import java.util.function.BiFunction;

/**
 * The custom fields of one type of incident, all of them with one request: {@code GET
 * /incidents/types/{type_id_or_name}/custom_fields}, OAuth scope {@code custom_fields.read}.
 *
 * <pre>{@code
 * for (CustomField field : client.incidentTypes().customFields("security")) {
 *   System.out.println(field.displayName() + ": " + field.dataType());
 * }
 * }</pre>
 */
public class CustomFields extends PagedQuery<CustomField, CustomFields> {

  private final String path;
  private final String owner;
  private final CustomFieldCalls calls;
  private final BiFunction<String, String, CustomFieldOption> option;

  /**
   * The fields at this path template, which are those of this owner, empty for the account; {@code
   * option} gets one option of a field.
   */
  @Internal
  protected CustomFields(
      String path,
      String owner,
      CustomFieldCalls calls,
      BiFunction<String, String, CustomFieldOption> option) {
    super(ListState.of(ListOperation.whole(path, calls::fields, CustomField::id).ownedBy(owner)));
    this.path = path;
    this.owner = owner;
    this.calls = calls;
    this.option = option;
  }

  private CustomFields(CustomFields other, ListState<CustomField> state) {
    super(state);
    this.path = other.path;
    this.owner = other.owner;
    this.calls = other.calls;
    this.option = other.option;
  }

  /** Returns the fields at this path template, which are those of this owner. */
  @Internal
  public static CustomFields of(
      String path,
      String owner,
      CustomFieldCalls calls,
      BiFunction<String, String, CustomFieldOption> option) {
    return new CustomFields(path, owner, calls, option);
  }

  @Override
  protected final CustomFields copy(ListState<CustomField> state) {
    return new CustomFields(this, state);
  }

  /** Returns a copy that asks PagerDuty to send these in full. */
  public final CustomFields include(CustomFieldInclude... include) {
    return withAll("include[]", (Object[]) include);
  }

  /**
   * Returns one field: {@code GET /incidents/types/{type_id_or_name}/custom_fields/{field_id}},
   * OAuth scope {@code custom_fields.read}.
   *
   * @throws io.github.pagerdutyjava.NotFoundException if there is none
   */
  public final CustomField get(String fieldId, CustomFieldInclude... include) {
    return calls.field(requireNonNull(fieldId, "fieldId"), Includes.of(include));
  }

  /**
   * Creates a field and returns it: {@code POST /incidents/types/{type_id_or_name}/custom_fields},
   * OAuth scope {@code custom_fields.write}.
   */
  public final CustomField create(NewCustomField field) {
    return calls.createField(requireNonNull(field, "field"));
  }

  /**
   * Changes a field and returns it: {@code PUT
   * /incidents/types/{type_id_or_name}/custom_fields/{field_id}}, OAuth scope {@code
   * custom_fields.write}.
   *
   * @throws io.github.pagerdutyjava.NotFoundException if there is none
   */
  public final CustomField update(String fieldId, CustomFieldUpdate update) {
    return calls.updateField(requireNonNull(fieldId, "fieldId"), requireNonNull(update, "update"));
  }

  /**
   * Deletes a field: {@code DELETE /incidents/types/{type_id_or_name}/custom_fields/{field_id}},
   * OAuth scope {@code custom_fields.write}.
   *
   * @throws io.github.pagerdutyjava.NotFoundException if there is none
   */
  public final void delete(String fieldId) {
    calls.deleteField(requireNonNull(fieldId, "fieldId"));
  }

  /**
   * Returns the fixed set of values of a field and what can be done with them: {@code GET
   * /incidents/types/{type_id_or_name}/custom_fields/{field_id}/field_options}, OAuth scope {@code
   * custom_fields.read}.
   */
  public final CustomFieldOptions options(String fieldId) {
    requireNonNull(fieldId, "fieldId");
    ListOperation<CustomFieldOption> all =
        ListOperation.whole(
            path + "/{field_id}/field_options",
            query -> calls.options(fieldId, query),
            CustomFieldOption::id);
    return new CustomFieldOptions(
        ListState.of(all.ownedBy(owner + "/" + fieldId)), fieldId, calls, option);
  }
}
