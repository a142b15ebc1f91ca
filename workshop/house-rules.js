/**
 * The rules of our handwriting that no published plugin knows: one name, one selector, one sentence each.
 * A name of its own (rather than one more entry in `no-restricted-syntax`) lets a folder switch one rule
 * without repeating the others, and lets the workshop's spec see each of them fire.
 */
const refuse = (selector, message) => ({
  meta: { type: 'problem', schema: [], messages: { refused: message } },
  create: (context) => ({
    [selector]: (node) => {
      context.report({ node, messageId: 'refused' });
    },
  }),
});

const UNTRACKED = /\b(?:TODO|FIXME)\b(?!\s*\(?#\d+)/;

const todoNamesAnIssue = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { refused: 'Name the issue, TODO(#12), or do it now.' },
  },
  create: ({ report, sourceCode }) => ({
    Program: () => {
      for (const comment of sourceCode.getAllComments())
        if (UNTRACKED.test(comment.value)) report({ node: comment, messageId: 'refused' });
    },
  }),
};

export const houseRules = {
  'no-enum': refuse('TSEnumDeclaration', 'Say it as a union of literals.'),
  'no-default-export': refuse(
    "ExportDefaultDeclaration, ExportSpecifier[exported.name='default']",
    'Export it by its name.',
  ),
  'no-synchronize': refuse(
    ":matches(Property[key.name='synchronize'], Property[key.value='synchronize']):not([value.value=false])",
    'A schema changes by migration; synchronize may drop columns.',
  ),
  'todo-names-an-issue': todoNamesAnIssue,
  'producer-stays-in-the-bus': refuse(
    'CallExpression[callee.property.name=/^send(Batch)?$/]:matches(' +
      '[callee.object.name=/producer$/i], [callee.object.property.name=/producer$/i])',
    'Append an event; the relay alone sends, one batch in flight (libs/event-bus).',
  ),
  'domain-takes-time-as-input': refuse(
    "NewExpression[callee.name='Date'][arguments.length=0], CallExpression[callee.name='Date'], " +
      "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    'The domain is pure: time comes in with the command.',
  ),
  'domain-takes-randomness-as-input': refuse(
    "CallExpression[callee.object.name='Math'][callee.property.name='random'], " +
      'CallExpression[callee.name=/^random(UUID|Bytes|Int)$/], ' +
      'CallExpression[callee.property.name=/^random(UUID|Bytes|Int)$/]',
    'The domain is pure: ids and chance come in with the command.',
  ),
  'domain-does-not-wait': refuse(
    'AwaitExpression, ForOfStatement[await=true], :function[async=true]',
    'The domain is pure: what it needs comes in, what it decides goes out.',
  ),
  'domain-knows-contracts-by-type': refuse(
    "ImportDeclaration[source.value='@academy/contracts'][importKind!='type'], " +
      "ImportExpression[source.value='@academy/contracts'], " +
      ":matches(ExportNamedDeclaration, ExportAllDeclaration)[source.value='@academy/contracts'][exportKind!='type']",
    'Use `import type`: the domain needs the shape of an event, never its schema.',
  ),
};
