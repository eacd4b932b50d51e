package io.github.pagerdutyjava.benchmarks;

import io.github.pagerdutyjava.events.EncodeEvent;
import org.junit.jupiter.api.Test;

/** What is timed does the same as its baseline: each throws if it does not. */
class AgreementTest {

  @Test
  void decodersOfAUserAgree() throws Exception {
    new DecodeUser().agree();
  }

  @Test
  void readersOfTimeAgree() {
    new ReadTime().agree();
  }

  @Test
  void writersOfAnEventAgree() throws Exception {
    new EncodeEvent().agree();
  }

  @Test
  void sendersOfAnEventAgree() throws Exception {
    SendEvent send = new SendEvent();
    try {
      send.agree();
    } finally {
      send.stop();
    }
  }

  @Test
  void listersOfAPageAgree() throws Exception {
    ListPage list = new ListPage();
    try {
      list.agree();
    } finally {
      list.stop();
    }
  }

  @Test
  void aTokenThatServesIsLookedUp() {
    LookUpToken lookUp = new LookUpToken();
    try {
      lookUp.agree();
    } finally {
      lookUp.stop();
    }
  }
}
