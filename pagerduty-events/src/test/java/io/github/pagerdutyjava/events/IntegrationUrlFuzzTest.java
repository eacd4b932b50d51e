package io.github.pagerdutyjava.events;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.pagerdutyjava.internal.Loopback;
import okhttp3.HttpUrl;

class IntegrationUrlFuzzTest {

  @FuzzTest
  void anAddressIsRefusedOrLeadsToPagerDutyAndHidesItsKey(byte[] input) {
    String text = new String(input, UTF_8);
    IntegrationUrl url;
    try {
      url = IntegrationUrl.parse(text, "gateway.example.com:8443");
    } catch (IllegalArgumentException refused) {
      assertThat(refused).hasMessageStartingWith("integrationUrl: ").hasNoCause();
      return;
    }

    String key = url.key().reveal();
    assertThat(key).hasSize(32);
    assertThat(url.toString()).doesNotContain(key);
    assertThat(IntegrationUrl.parse(url.base() + "/" + url.path(), "gateway.example.com:8443"))
        .isEqualTo(url);
    HttpUrl base = HttpUrl.get(url.base().toString());
    assertThat(base.host())
        .matches(
            host ->
                Loopback.is(host)
                    || host.matches("events\\.(eu\\.)?pagerduty\\.com|gateway\\.example\\.com"));
    assertThat(base.isHttps() || Loopback.is(base.host())).isTrue();
  }
}
