package org.servanda.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts as found, missed and extra. */
class EvaluationTest {
  private final List<String> errors = new ArrayList<>();
  private final Evaluation evaluation = new Evaluation(errors::add);

  private static Map<String, Object> json(String text) throws IOException {
    return JSON.std.mapFrom(text.replace('\'', '"'));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "events | {'class':'AID','sources':['JPN']} | {'class':'AID','sources':[{'country':'JPN'}]} | true",
        "events | {'class':'AID','sources':['JPN']} | {'class':'AID','sources':[{'country':'FJI'}]} | false",
        "events | {'class':'AID'} | {'class':'ASSAULT'} | false",
        "events | {'class':'COERCE','sources':['MIL']} | {'class':'COERCE','sources':[{'country':null,'sector':'MIL'}]} | true",
        "figures | {'value':500,'unit':'USD'} | {'value':502.0,'unit':'USD'} | true",
        "figures | {'value':500,'unit':'USD'} | {'value':520,'unit':'USD'} | false",
        "figures | {'value':500,'unit':'USD'} | {'value':500,'unit':'EUR'} | false",
        "commitments | {'by':['Anna Kovač']} | {'by':['A. Kovac']} | true",
        "commitments | {'by':['PER']} | {'by':['CHL']} | false",
        "agreements | {'name':'treaty on the sea border'} | {'name':'sea border treaty with Chile'} | true",
        "agreements | {'name':'treaty on the sea border'} | {'name':'customs treaty'} | false",
        "engagements | {'kind':'visit','who':['PER']} | {'kind':'visit','who':['PER','CHL']} | true",
        "engagements | {'kind':'visit','who':['PER']} | {'kind':'meeting','who':['PER']} | false",
        "spheres | {'sphere':'trade'} | {'sphere':'trade','stance':'agreed'} | true",
        "statements | {'content':[{'begin':0,'end':10}]} | {'content':[{'begin':2,'end':12}]} | true",
        "statements | {'content':[{'begin':0,'end':10}]} | {'content':[{'begin':8,'end':18}]} | false",
        "statements | {'speaker':{'name':'Ana Ruiz'}} | {'speaker':{'name':'Ruiz'}} | true",
        "statements | {'speaker':{'name':'Ana Ruiz'}} | {'speaker':{'name':'Soto'}} | false",
        "events | {'class':'AID','evidence':{'begin':0,'end':9}} | {'class':'AID','evidence':{'begin':20,'end':40}} | false",
      })
  void sameRecord_byKind(String kind, String gold, String given, boolean same) throws IOException {
    evaluation.add(
        "x", json("{'" + kind + "':[" + gold + "]}"), json("{'" + kind + "':[" + given + "]}"));
    assertEquals(same, errors.isEmpty(), String.join("\n", errors));
  }

  @Test
  void table_countsEachRecordOnce() throws IOException {
    evaluation.add(
        "x",
        json("{'spheres':[{'sphere':'trade','stance':'agreed'},{'sphere':'water'}]}"),
        json("{'spheres':[{'sphere':'trade','stance':'praised'},{'sphere':'trade'}]}"));
    String table = evaluation.table();
    assertTrue(
        table.contains("spheres            1       1       1     0.500   0.500   0.500"), table);
    assertTrue(table.contains("spheres stance             0.000 of 1"), table);
    assertEquals(
        List.of("x spheres missed: {sphere=water}", "x spheres extra: {sphere=trade}"), errors);
  }

  @Test
  void listLeftOut_isNotScored() throws IOException {
    evaluation.add("x", json("{'text':'t'}"), json("{'spheres':[{'sphere':'trade'}]}"));
    assertEquals(List.of(), errors);
    evaluation.add("y", json("{'spheres':[]}"), json("{'spheres':[{'sphere':'trade'}]}"));
    assertEquals(List.of("y spheres extra: {sphere=trade}"), errors);
  }
}
