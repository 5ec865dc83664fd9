package org.servanda.intake.paper;

import com.rtfparserkit.parser.RtfListenerAdaptor;
import com.rtfparserkit.parser.RtfStreamSource;
import com.rtfparserkit.parser.standard.StandardRtfParser;
import com.rtfparserkit.rtf.Command;
import com.rtfparserkit.rtf.CommandType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servanda.intake.source.Article;
import org.servanda.intake.source.Unreadable;
import org.servanda.intake.text.Days;

/** A text in RTF: its body, without headers, footers and notes. */
public final class RtfFile {
  private static final int DEEPEST = 2000;
  private static final int TOP = 800;

  private RtfFile() {}

  /** The document's text. */
  public static Article read(byte[] bytes) throws IOException {
    if (depth(bytes) > DEEPEST) {
      throw new Unreadable("its groups lie more than " + DEEPEST + " deep in each other");
    }
    Listener listener = new Listener();
    try {
      new StandardRtfParser().parse(new RtfStreamSource(new ByteArrayInputStream(bytes)), listener);
    } catch (RuntimeException e) {
      throw new Unreadable("not a whole RTF text: " + e.getMessage());
    }
    String text = listener.text.toString().strip();
    if (text.isEmpty()) {
      throw new Unreadable("the document has no text");
    }
    return new Article(
        null,
        text,
        listener.fact(Command.title),
        Days.find(text.substring(0, Math.min(TOP, text.length())), true),
        null,
        listener.fact(Command.author),
        null,
        null,
        List.of(),
        "");
  }

  private static int depth(byte[] bytes) {
    int depth = 0;
    int most = 0;
    for (byte b : bytes) {
      depth += b == '{' ? 1 : b == '}' ? -1 : 0;
      most = Math.max(most, depth);
    }
    return most;
  }

  private static final class Listener extends RtfListenerAdaptor {
    private static final Set<Command> BODY =
        Set.of(Command.rtf, Command.fldrslt, Command.pntext, Command.listtext, Command.shptxt);

    private final StringBuilder text = new StringBuilder();
    private final Map<Command, StringBuilder> facts = new EnumMap<>(Command.class);
    private final Deque<Command> destinations = new ArrayDeque<>();
    private Command destination = Command.rtf;

    @Nullable String fact(Command c) {
      StringBuilder said = facts.get(c);
      return said == null || said.toString().isBlank() ? null : said.toString().strip();
    }

    @Override
    public void processGroupStart() {
      destinations.push(destination);
    }

    @Override
    public void processGroupEnd() {
      if (!destinations.isEmpty()) {
        destination = destinations.pop();
      }
    }

    @Override
    public void processString(String s) {
      if (BODY.contains(destination)) {
        text.append(s);
      } else if (destination == Command.title || destination == Command.author) {
        facts.computeIfAbsent(destination, k -> new StringBuilder()).append(s);
      }
    }

    @Override
    public void processCommand(Command c, int parameter, boolean hasParameter, boolean optional) {
      if (c.getCommandType() == CommandType.Destination) {
        destination = c;
      }
      if (!BODY.contains(destination)) {
        return;
      }
      switch (c) {
        case par, page, sect -> text.append("\n\n");
        case line, row -> text.append('\n');
        case tab, cell, nestcell -> text.append('\t');
        case emdash -> text.append('—');
        case endash -> text.append('–');
        case lquote -> text.append('‘');
        case rquote -> text.append('’');
        case ldblquote -> text.append('“');
        case rdblquote -> text.append('”');
        case bullet -> text.append('•');
        case emspace, enspace -> text.append(' ');
        default -> {}
      }
    }
  }
}
