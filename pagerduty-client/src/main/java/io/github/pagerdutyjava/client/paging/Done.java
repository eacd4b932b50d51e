package io.github.pagerdutyjava.client.paging;

import io.github.pagerdutyjava.Internal;

/** What a Retrofit method returns whose answer says nothing more; Retrofit knows no void. */
@Internal
public enum Done {
  DONE
}
