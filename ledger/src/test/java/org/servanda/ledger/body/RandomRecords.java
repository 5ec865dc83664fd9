package org.servanda.ledger.body;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.servanda.record.Evidence;
import org.servanda.record.Period;

/** Records with random values in all their components, absent ones where that is allowed. */
final class RandomRecords {
  private static final String[] WORDS = {
    "KAZ",
    "EU",
    "UN",
    "TWN",
    "trade turnover",
    "\"quoted\" \\ \n\t",
    "Ünïcödé 中文 🌾",
    "/",
    "{}",
    "1"
  };

  private final Random random;

  RandomRecords(long seed) {
    this.random = new Random(seed);
  }

  <R extends Record> R next(Class<R> type) {
    try {
      RecordComponent[] parts = type.getRecordComponents();
      Object[] values = new Object[parts.length];
      for (int i = 0; i < parts.length; i++) {
        values[i] =
            parts[i].getName().equals("confidence")
                ? Double.valueOf(random.nextInt(101) / 100.0)
                : value(parts[i].getAnnotatedType());
      }
      Class<?>[] types =
          Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
      return type.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private @Nullable Object value(AnnotatedType part) {
    if (part.isAnnotationPresent(Nullable.class) && random.nextBoolean()) {
      return null;
    }
    if (part instanceof AnnotatedParameterizedType list) {
      List<Object> all = new ArrayList<>();
      for (int i = random.nextInt(3); i > 0; i--) {
        all.add(value(list.getAnnotatedActualTypeArguments()[0]));
      }
      return all;
    }
    return value((Class<?>) part.getType());
  }

  private Object value(Class<?> type) {
    if (type == String.class) {
      return WORDS[random.nextInt(WORDS.length)];
    }
    if (type == double.class || type == Double.class) {
      return random.nextBoolean() ? random.nextInt(1000) - 500 + 0.0 : random.nextGaussian() * 1e9;
    }
    if (type == boolean.class) {
      return random.nextBoolean();
    }
    if (type.isEnum()) {
      return type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)];
    }
    if (type == Evidence.class) {
      int begin = random.nextInt(1000);
      return new Evidence(begin, begin + random.nextInt(1000));
    }
    if (type == Period.class) {
      LocalDate from = LocalDate.ofEpochDay(random.nextInt(20000));
      return new Period(from, from.plusDays(random.nextInt(400)));
    }
    return next(type.asSubclass(Record.class));
  }
}
