package org.servanda.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.servanda.language.model.Model;
import org.servanda.language.model.State;
import org.servanda.language.model.Words;
import org.servanda.text.Document;
import org.servanda.text.Span;

/**
 * English, by models trained on the Universal Dependencies treebank EWT. Tokens follow the
 * treebank's ways, see {@link Tokenizer}.
 */
public final class English implements Language {
  private final Model model;
  private final Abbreviations abbreviations;
  private final Lemmas lemmas;
  private final TagRepairs tags;

  private English(Model model, Abbreviations abbreviations, Lemmas lemmas) {
    this.model = model;
    this.abbreviations = abbreviations;
    this.lemmas = lemmas;
    this.tags = new TagRepairs(model);
  }

  /** Loads the models from the class path; takes about a tenth of a second. */
  public static Language load() {
    try (InputStream in = English.class.getResourceAsStream("english.model")) {
      if (in == null) {
        throw new IllegalStateException("english.model is missing beside " + English.class);
      }
      return new English(Model.read(in.readAllBytes()), Abbreviations.load(), Lemmas.load());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public List<Sentence> analyse(Document document, List<Span> paragraphs) {
    List<Sentence> sentences = new ArrayList<>();
    String text = document.text();
    for (int p = 0; p < paragraphs.size(); p++) {
      Span span = paragraphs.get(p);
      int[] bounds = Tokenizer.cut(text, span.begin(), span.end(), abbreviations);
      Splitter splitter = new Splitter(text, bounds, abbreviations);
      int first = 0;
      while (2 * first < bounds.length) {
        int end = splitter.endAfter(first);
        Span whole = new Span(bounds[2 * first], bounds[2 * end - 1]);
        List<Token> tokens = tokens(text, bounds, first, end);
        sentences.add(new Sentence(sentences.size(), p, whole, tokens));
        first = end;
      }
    }
    return sentences;
  }

  private List<Token> tokens(String text, int[] bounds, int first, int end) {
    List<String> forms = new ArrayList<>(end - first);
    for (int i = first; i < end; i++) {
      forms.add(text.substring(bounds[2 * i], bounds[2 * i + 1]));
    }
    Words words = new Words(forms, model.clusters());
    model.tagger().tag(words);
    tags.mend(forms, words);
    State parse = model.parser().parse(words);
    int n = forms.size();
    int[] heads = new int[n];
    String[] relations = new String[n];
    String[] upos = new String[n];
    String[] xpos = new String[n];
    for (int i = 0; i < n; i++) {
      heads[i] = parse.head(i) == n ? -1 : parse.head(i);
      relations[i] = model.relation(parse.label(i));
      upos[i] = model.upos(words.tag(i));
      xpos[i] = model.xpos(words.tag(i));
    }
    new Attachment(heads, relations, upos, xpos).mend();
    List<Token> tokens = new ArrayList<>(n);
    for (int i = 0; i < n; i++) {
      tokens.add(
          Token.of(
              i,
              new Span(bounds[2 * (first + i)], bounds[2 * (first + i) + 1]),
              forms.get(i),
              lemmas.of(forms.get(i), upos[i], xpos[i]),
              upos[i],
              xpos[i],
              heads[i],
              relations[i]));
    }
    return Repairs.of(tokens);
  }
}
