package io.github.pagerdutyjava.client.incidenttypes;

import io.github.pagerdutyjava.client.customfields.CustomField;
import io.github.pagerdutyjava.client.customfields.CustomFieldCalls;
import io.github.pagerdutyjava.client.customfields.CustomFieldInclude;
import io.github.pagerdutyjava.client.customfields.CustomFieldOption;
import io.github.pagerdutyjava.client.customfields.CustomFieldUpdate;
import io.github.pagerdutyjava.client.customfields.NewCustomField;
import io.github.pagerdutyjava.client.customfields.NewCustomFieldOption;
import io.github.pagerdutyjava.client.paging.Done;
import io.github.pagerdutyjava.client.paging.ListAnswer;
import io.github.pagerdutyjava.client.paging.Parameters;
import java.util.List;

/** The operations on the custom fields of one incident type. */
record FieldsOfType(IncidentTypesApi api, String type) implements CustomFieldCalls {

  @Override
  public ListAnswer<CustomField> fields(Parameters query) {
    return api.fields(type, query);
  }

  @Override
  public CustomField field(String fieldId, List<CustomFieldInclude> include) {
    return api.field(type, fieldId, include);
  }

  @Override
  public CustomField createField(NewCustomField field) {
    return api.createField(type, field);
  }

  @Override
  public CustomField updateField(String fieldId, CustomFieldUpdate update) {
    return api.updateField(type, fieldId, update);
  }

  @Override
  public Done deleteField(String fieldId) {
    return api.deleteField(type, fieldId);
  }

  @Override
  public ListAnswer<CustomFieldOption> options(String fieldId, Parameters query) {
    return api.options(type, fieldId, query);
  }

  @Override
  public CustomFieldOption createOption(String fieldId, NewCustomFieldOption option) {
    return api.createOption(type, fieldId, option);
  }

  @Override
  public CustomFieldOption updateOption(
      String fieldId, String optionId, NewCustomFieldOption option) {
    return api.updateOption(type, fieldId, optionId, option);
  }

  @Override
  public Done deleteOption(String fieldId, String optionId) {
    return api.deleteOption(type, fieldId, optionId);
  }
}
