package io.github.pagerdutyjava.client.customfields;

import static java.util.Objects.requireNonNull;

import io.github.pagerdutyjava.client.paging.ListState;
import io.github.pagerdutyjava.client.paging.PagedQuery;
import java.util.function.BiFunction;

/**
 * The fixed set of values of one custom field, all of them with one request: {@code GET
 * /incidents/types/{type_id_or_name}/custom_fields/{field_id}/field_options}, OAuth scope {@code
 * custom_fields.read}.
 *
 * <pre>{@code
 * for (CustomFieldOption option : client.incidentTypes().customFields("security").options("P567890")) {
 *   System.out.println(option.data().value());
 * }
 * }</pre>
 */
public final class CustomFieldOptions extends PagedQuery<CustomFieldOption, CustomFieldOptions> {

  private final String field;
  private final CustomFieldCalls calls;
  private final BiFunction<String, String, CustomFieldOption> option;

  CustomFieldOptions(
      ListState<CustomFieldOption> state,
      String field,
      CustomFieldCalls calls,
      BiFunction<String, String, CustomFieldOption> option) {
    super(state);
    this.field = field;
    this.calls = calls;
    this.option = option;
  }

  @Override
  protected CustomFieldOptions copy(ListState<CustomFieldOption> state) {
    return new CustomFieldOptions(state, field, calls, option);
  }

  /**
   * Returns one option: {@code GET
   * /incidents/types/{type_id_or_name}/custom_fields/{field_id}/field_options/{field_option_id}},
   * OAuth scope {@code custom_fields.read}.
   *
   * @throws io.github.pagerdutyjava.NotFoundException if there is none
   * @throws UnsupportedOperationException for the deprecated fields of all incidents, whose options
   *     PagerDuty gives together only
   */
  public CustomFieldOption get(String optionId) {
    return option.apply(field, requireNonNull(optionId, "optionId"));
  }

  /**
   * Creates an option and returns it: {@code POST
   * /incidents/types/{type_id_or_name}/custom_fields/{field_id}/field_options}, OAuth scope {@code
   * custom_fields.write}.
   */
  public CustomFieldOption create(NewCustomFieldOption option) {
    return calls.createOption(field, requireNonNull(option, "option"));
  }

  /**
   * Gives an option this value and returns it: {@code PUT
   * /incidents/types/{type_id_or_name}/custom_fields/{field_id}/field_options/{field_option_id}},
   * OAuth scope {@code custom_fields.write}.
   *
   * @throws io.github.pagerdutyjava.NotFoundException if there is none
   */
  public CustomFieldOption update(String optionId, NewCustomFieldOption option) {
    return calls.updateOption(
        field, requireNonNull(optionId, "optionId"), requireNonNull(option, "option"));
  }

  /**
   * Deletes an option: {@code DELETE
   * /incidents/types/{type_id_or_name}/custom_fields/{field_id}/field_options/{field_option_id}},
   * OAuth scope {@code custom_fields.write}.
   *
   * @throws io.github.pagerdutyjava.NotFoundException if there is none
   */
  public void delete(String optionId) {
    calls.deleteOption(field, requireNonNull(optionId, "optionId"));
  }
}
