package org.servanda.intake.mail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.jspecify.annotations.Nullable;
import org.servanda.intake.html.HtmlFile;
import org.servanda.intake.source.Article;
import org.servanda.intake.source.Hints;
import org.servanda.intake.source.Limits;
import org.servanda.intake.source.Reading;
import org.servanda.intake.source.Source;
import org.servanda.intake.source.Unreadable;
import org.servanda.intake.text.Charsets;
import org.servanda.intake.text.Days;

/** A message: its text, and what is attached to it; or the page that was saved as one. */
public final class MailFile {
  private static final int LINE = 1 << 20;
  private static final int DEEPEST = 20;

  private final Limits limits;

  public MailFile(Limits limits) {
    this.limits = limits;
  }

  /** What the message holds. */
  public Reading read(byte[] bytes, Source source) throws IOException {
    DefaultMessageBuilder builder = new DefaultMessageBuilder();
    builder.setMimeEntityConfig(
        MimeConfig.custom()
            .setMaxLineLen(LINE)
            .setMaxHeaderLen(LINE)
            .setMaxHeaderCount(5000)
            .setMaxContentLen(limits.bytes())
            .build());
    Message message = builder.parseMessage(new ByteArrayInputStream(bytes));
    Parts parts = new Parts();
    parts.collect(message, 0);
    if (isPage(message, parts)) {
      return page(message, parts, source);
    }
    String text =
        parts.plain.toString().isBlank()
            ? HtmlFile.text(parts.html.toString())
            : own(parts.plain.toString());
    List<Source> attached = new ArrayList<>();
    for (Entity e : parts.attached) {
      byte[] content = bytes(e);
      String name = e.getFilename() == null ? "part" + (attached.size() + 1) : e.getFilename();
      attached.add(
          source.part(
              source.name() + "!" + name,
              () -> new ByteArrayInputStream(content),
              Hints.NONE.withType(e.getMimeType())));
    }
    if (text.isBlank() && attached.isEmpty()) {
      throw new Unreadable("the message has no text");
    }
    List<Article> articles =
        text.isBlank()
            ? List.of()
            : List.of(
                new Article(
                    null,
                    text,
                    message.getSubject(),
                    day(message),
                    publisher(message),
                    from(message),
                    header(message, "Content-Location"),
                    null,
                    List.of(),
                    ""));
    return new Reading(articles, attached, List.of());
  }

  private static boolean isPage(Message message, Parts parts) {
    boolean located =
        header(message, "Snapshot-Content-Location") != null || parts.location != null;
    return located && parts.html.length() > 0 && "multipart/related".equals(message.getMimeType());
  }

  private static Reading page(Message message, Parts parts, Source source) {
    String told = header(message, "Snapshot-Content-Location");
    String url = told == null ? parts.location : told;
    byte[] html = parts.html.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
    Hints hints = new Hints("text/html; charset=utf-8", url, day(message), null, null);
    Source page = source.part(source.name(), () -> new ByteArrayInputStream(html), hints);
    return new Reading(List.of(), List.of(page), List.of());
  }

  /** The text without the words of others that it quotes, and without the signature. */
  private static String own(String text) {
    StringBuilder own = new StringBuilder(text.length());
    for (String line : text.split("\r?\n", -1)) {
      if (line.equals("-- ") || line.equals("--")) {
        break;
      }
      if (!line.startsWith(">")) {
        own.append(line).append('\n');
      }
    }
    return own.toString().strip();
  }

  private static @Nullable LocalDate day(Message message) {
    return Days.parse(header(message, "Date"));
  }

  private static @Nullable String from(Message message) {
    if (message.getFrom() == null || message.getFrom().isEmpty()) {
      return null;
    }
    Mailbox first = message.getFrom().get(0);
    return first.getName() == null ? first.getAddress() : first.getName();
  }

  /** The house of the sender, by its address. */
  private static @Nullable String publisher(Message message) {
    if (message.getFrom() == null || message.getFrom().isEmpty()) {
      return null;
    }
    String organisation = header(message, "Organization");
    return organisation == null ? message.getFrom().get(0).getDomain() : organisation;
  }

  private static @Nullable String header(Entity e, String name) {
    Field field = e.getHeader() == null ? null : e.getHeader().getField(name);
    return field == null || field.getBody().isBlank() ? null : field.getBody().strip();
  }

  private static byte[] bytes(Entity e) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    if (e.getBody() instanceof SingleBody single) {
      single.writeTo(out);
    } else if (e.getBody() instanceof Message inner) {
      new org.apache.james.mime4j.message.DefaultMessageWriter().writeMessage(inner, out);
    }
    return out.toByteArray();
  }

  /** The parts of a message by what they are. */
  private static final class Parts {
    private final StringBuilder plain = new StringBuilder();
    private final StringBuilder html = new StringBuilder();
    private final List<Entity> attached = new ArrayList<>();
    private @Nullable String location;

    void collect(Entity e, int depth) throws IOException {
      if (depth > DEEPEST) {
        throw new Unreadable("its parts lie more than " + DEEPEST + " deep in each other");
      }
      Body body = e.getBody();
      String type = e.getMimeType().toLowerCase(Locale.ROOT);
      if (body instanceof Multipart multipart) {
        for (Entity part : multipart.getBodyParts()) {
          collect(part, depth + 1);
        }
      } else if ("attachment".equals(e.getDispositionType()) || type.equals("message/rfc822")) {
        attached.add(e);
      } else if (type.equals("text/plain")) {
        add(plain, text(e));
      } else if (type.equals("text/html")) {
        // The first page is the one that was saved; further ones are its frames.
        if (html.length() == 0) {
          add(html, text(e));
          location = header(e, "Content-Location");
        }
      } else if (type.startsWith("application/") && e.getFilename() != null) {
        attached.add(e);
      }
    }

    private static void add(StringBuilder to, String text) {
      to.append(to.length() == 0 ? "" : "\n\n").append(text);
    }

    private static String text(Entity e) throws IOException {
      return Charsets.decode(bytes(e), e.getCharset()).map(Charsets.Decoded::text).orElse("");
    }
  }
}
