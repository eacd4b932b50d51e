package io.github.pagerdutyjava.client.customfields;

import io.github.pagerdutyjava.Internal;
import io.github.pagerdutyjava.client.paging.Done;
import io.github.pagerdutyjava.client.paging.ListAnswer;
import io.github.pagerdutyjava.client.paging.Parameters;
import java.util.List;

/** The operations on the custom fields of one kind of resource, which its package binds. */
@Internal
public interface CustomFieldCalls {

  ListAnswer<CustomField> fields(Parameters query);

  CustomField field(String fieldId, List<CustomFieldInclude> include);

  CustomField createField(NewCustomField field);

  CustomField updateField(String fieldId, CustomFieldUpdate update);

  Done deleteField(String fieldId);

  ListAnswer<CustomFieldOption> options(String fieldId, Parameters query);

  CustomFieldOption createOption(String fieldId, NewCustomFieldOption option);

  CustomFieldOption updateOption(String fieldId, String optionId, NewCustomFieldOption option);

  Done deleteOption(String fieldId, String optionId);
}
