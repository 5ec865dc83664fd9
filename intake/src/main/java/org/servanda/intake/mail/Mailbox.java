package org.servanda.intake.mail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.servanda.intake.source.Hints;
import org.servanda.intake.source.Limits;
import org.servanda.intake.source.Sink;
import org.servanda.intake.source.Source;

/** A box of messages (mbox), one after the other: each begins at a line "From ". */
public final class Mailbox {
  private static final byte[] FROM = "From ".getBytes(StandardCharsets.US_ASCII);
  private static final Hints MESSAGE = Hints.NONE.withType("message/rfc822");

  private final Limits limits;

  public Mailbox(Limits limits) {
    this.limits = limits;
  }

  /** Hands over the messages. */
  public void read(Source source, InputStream in, Sink sink) throws IOException {
    ByteArrayOutputStream message = new ByteArrayOutputStream();
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 16];
    boolean blank = true;
    boolean tooLarge = false;
    int number = 0;
    for (int n = in.read(buffer); n > 0; n = in.read(buffer)) {
      for (int i = 0; i < n; i++) {
        line.write(buffer[i]);
        if (buffer[i] == '\n' || line.size() > limits.bytes()) {
          byte[] bytes = line.toByteArray();
          line.reset();
          if (blank && begins(bytes, 0)) {
            hand(source, ++number, message, tooLarge, sink);
            tooLarge = false;
          } else if (message.size() + bytes.length > limits.bytes()) {
            tooLarge = true;
          } else {
            // A line of the text that begins so was given a mark before it.
            int from = bytes[0] == '>' && begins(bytes, 1) ? 1 : 0;
            message.write(bytes, from, bytes.length - from);
          }
          blank = bytes.length <= 2 && bytes[0] <= ' ';
        }
      }
    }
    message.writeBytes(line.toByteArray());
    hand(source, ++number, message, tooLarge, sink);
  }

  private static boolean begins(byte[] line, int at) {
    for (int i = 0; i < FROM.length; i++) {
      if (at + i >= line.length || line[at + i] != FROM[i]) {
        return false;
      }
    }
    return true;
  }

  private static void hand(
      Source source, int number, ByteArrayOutputStream message, boolean tooLarge, Sink sink) {
    String name = source.name() + "!" + (number - 1);
    if (tooLarge) {
      sink.problem(name, "the message is more than the memory given can read");
    } else if (message.size() > 0) {
      byte[] bytes = message.toByteArray();
      sink.part(source.part(name, () -> new ByteArrayInputStream(bytes), MESSAGE));
    }
    message.reset();
  }
}
