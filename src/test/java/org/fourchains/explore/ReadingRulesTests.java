package org.fourchains.explore;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a question may say before Neo4j is asked. */
class ReadingRulesTests {

  private static void check(String query) {
    ReadingRules.check(query, Set.of("phone", "budget"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MATCH (n:Teacher) RETURN n, n.name, n.title AS title",
        "CYPHER 25 MATCH (n) RETURN n",
        "MATCH (a)-[:USES|HOSTS*1..3]->(b {key: 'LOAD CSV', name: \"CALL db.labels()\"}) RETURN b",
        "// CREATE\nMATCH (n) /* n.phone */ RETURN 'n.phone' AS text, `phone calls`",
        "MATCH (n) WHERE n.key IN ['a', $b] AND n.name IN [n.key] RETURN [x IN [1, 2] | x][0], collect(n)[..3]",
        "MATCH p = (a)-[*..3]->(b) RETURN nodes(p)[-1], [x IN nodes(p)[1..-1] | x.name]",
        "CALL { MATCH (n) RETURN n } RETURN date.truncate('month', date()), duration.between(date(), date()).months",
        "MATCH (n) CALL (n) { RETURN 1 AS x } RETURN COLLECT { MATCH (n) RETURN n }, n { .name, .key }",
        "MATCH (:SET)-[:DELETE]->(n) RETURN n.create, {load: 1}.load",
        "UNWIND [1, 2] AS x WITH [x] AS list WHERE list = [1] OR [2] = list RETURN DISTINCT [1], CASE WHEN true THEN [1] ELSE [2] END ORDER BY [1]",
        "MATCH (budget:Need) RETURN budget, budget.name AS phone",
      })
  void whatOnlyReadsIsAccepted(String query) {
    assertThatCode(() -> check(query)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CREATE (n) RETURN n",
        "MATCH (n) SET n.name = 'x' RETURN n",
        "MATCH (n) set n += {} RETURN n",
        "MATCH (n) DETACH DELETE n",
        "MATCH (n) REMOVE n.name",
        "MERGE (n:Skill {id: 'x'}) RETURN n",
        "MATCH (n) FOREACH (x IN [1] | SET n.y = x)",
        "UNWIND [1] AS x CALL (x) { CREATE (:Skill) } IN TRANSACTIONS OF 1 ROW RETURN x",
        "MATCH (n) CALL { WITH n RETURN 1 AS y } IN 3 CONCURRENT TRANSACTIONS RETURN n",
        "LOAD CSV FROM 'file:///etc/passwd' AS row RETURN row",
        "WITH 1 AS x LOAD CSV WITH HEADERS FROM 'http://127.0.0.1/' AS row RETURN row",
        "WITH 1 AS x/**/LOAD/**/CSV FROM 'x' AS row RETURN row",
        "CALL dbms.listConfig() YIELD name RETURN name",
        "CALL db.labels()",
        "MATCH (n) CALL apoc.load.json('http://127.0.0.1') YIELD value RETURN value",
        "MATCH (n) CALL `db`.`labels`() YIELD label RETURN label",
        "OPTIONAL CALL db.createLabel('x') RETURN 1",
        "RETURN apoc.cypher.runFirstColumnSingle('CREATE (n)', {})",
        "RETURN `apoc`.text.join(['a'], 'b')",
        "SHOW DATABASES",
        "USE system MATCH (n) RETURN n",
        "MATCH (n) RETURN n UNION USE neo4j MATCH (m) RETURN m",
        "DROP INDEX x",
        "ALTER USER neo4j SET PASSWORD 'x'",
        "TERMINATE TRANSACTIONS '1'",
        "EXPLAIN MATCH (n) RETURN n",
        "PROFILE MATCH (n) RETURN n",
        "START n = node(*) RETURN n",
        "INSERT (n:Skill)",
        "MATCH (n) RETURN 'a\\u0027, n.name",
        "MATCH (n) \\u0053ET n.x = 1",
        "MATCH (n) RETURN 'abc",
        "MATCH (n) RETURN n.`abc",
        "MATCH (n) S\u200bET n.x = 1 RETURN n",
        "MATCH (n) // a line ends here:\r SET n.x = 1",
        "MATCH (n) CALL\u3000db.labels() YIELD label RETURN label",
        "(n)",
        "",
      })
  void whatDoesMoreThanReadTheRecordIsRefused(String query) {
    assertThatThrownBy(() -> check(query)).isInstanceOf(BadQuestion.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MATCH (n) RETURN n.phone",
        "MATCH (n) RETURN n . /* here */ phone",
        "MATCH (n) RETURN n.`phone`",
        "MATCH (n) RETURN n.\u3000phone",
        "MATCH (n) RETURN n\u2028.\u00a0phone",
        "MATCH (n) // a line ends here:\r RETURN n.phone",
        "MATCH (n) WHERE n.phone STARTS WITH '1' RETURN n",
        "MATCH (n {phone: $x}) RETURN n",
        "MATCH (n {key: 'a', phone: $x}) RETURN n",
        "MATCH (n) RETURN n ORDER BY n.budget",
        "MATCH (n) RETURN sum(n.budget)",
        "MATCH (n) RETURN n {.phone}",
        "MATCH (n) RETURN n {.name, .phone}",
        "MATCH (n) RETURN n {.*}",
        "MATCH (n) RETURN n { . * }",
        "MATCH (n) RETURN properties(n)",
        "MATCH (n) RETURN PROPERTIES (n)",
        "MATCH (n) RETURN `properties`(n)",
        "MATCH (n) RETURN n[$x]",
        "MATCH (n) RETURN n['pho' + 'ne']",
        "MATCH (n) RETURN n [ 'phone' ]",
        "MATCH (n) RETURN [k IN keys(n) | n[k]]",
        "MATCH p = (a)-->(b) RETURN nodes(p)[0]['phone']",
        "MATCH (n) RETURN (n)['phone']",
        "MATCH (n) RETURN {a: n}['a']['phone']",
        "MATCH (n) RETURN COLLECT { RETURN n }[0]['phone']",
        "MATCH (with:Teacher) RETURN with['phone']",
        "MATCH (n) WITH n AS in RETURN in['phone']",
        "MATCH (where) RETURN where['phone']",
        "MATCH (a)-[by]->(b) RETURN by['income']",
        "MATCH (n) RETURN [or IN collect(n) | or['phone']]",
        "MATCH (n) RETURN reduce(and = 0, x IN [n] | and['phone'])",
        "MATCH (then {key: 'a'}) RETURN then['phone']",
        "MATCH (else WHERE true) RETURN else['phone']",
      })
  void whatWouldShowASensitivePropertyIsRefused(String query) {
    assertThatThrownBy(() -> check(query)).isInstanceOf(BadQuestion.class);
  }

  @Test
  void aLongTextIsReadToo() {
    String text = "a\\\\b''".repeat(2_000);
    assertThatCode(() -> check("RETURN \"" + text + "\" AS text, `" + "x``".repeat(2_000) + "`"))
        .doesNotThrowAnyException();
  }

  @Test
  void theLineIsNamed() {
    assertThatThrownBy(() -> check("\n\nMATCH (n)\n// phone\n/* a\nb */ RETURN\n n.phone"))
        .hasMessage("7: the property phone is sensitive");
    assertThatThrownBy(() -> check("MATCH (n)\nSET n.x = 1"))
        .hasMessage("2: SET has no place in a question, which only reads");
    assertThatThrownBy(() -> check("MATCH (n)\nCALL db.labels()"))
        .hasMessage("2: procedures are refused: db; CALL { … } is allowed");
    assertThatThrownBy(() -> check("MATCH (n)\n RETURN '\\u0041'")).hasMessageStartingWith("2: ");
  }
}
