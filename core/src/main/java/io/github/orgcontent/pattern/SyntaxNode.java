package io.github.orgcontent.pattern;

import java.util.List;

/**
 * A node of the syntax tree. A negative lookahead applies to the text after its group, so a node is translated together
 * with the expression that follows it.
 */
sealed interface SyntaxNode {
    /** Translates the node: the strings that begin with this node, followed by a string of the rest. */
    RegularExpression followedBy(RegularExpression rest);

    /** A sequence of nodes. */
    static SyntaxNode sequence(List<SyntaxNode> parts) {
        return simplified(parts, new NodeSequence(parts));
    }

    /** A choice between nodes. */
    static SyntaxNode choice(List<SyntaxNode> options) {
        return simplified(options, new NodeChoice(options));
    }

    // Without a lookahead, the node does not depend on the rest, and the rest is not duplicated for each option.
    private static SyntaxNode simplified(List<SyntaxNode> parts, SyntaxNode whole) {
        for (SyntaxNode part : parts) {
            if (!(part instanceof WithoutLookahead)) {
                return whole;
            }
        }
        return new WithoutLookahead(whole.followedBy(RegularExpressions.EMPTY_STRING));
    }

    /** A node without a lookahead. */
    record WithoutLookahead(RegularExpression expression) implements SyntaxNode {
        @Override
        public RegularExpression followedBy(RegularExpression rest) {
            return RegularExpressions.concatenation(expression, rest);
        }
    }

    /** A negative lookahead. */
    record NegativeLookahead(SyntaxNode excluded) implements SyntaxNode {
        @Override
        public RegularExpression followedBy(RegularExpression rest) {
            return RegularExpressions.difference(rest, excluded.followedBy(RegularExpressions.ALL_STRINGS));
        }
    }

    /** A sequence with a lookahead in it. */
    record NodeSequence(List<SyntaxNode> parts) implements SyntaxNode {
        @Override
        public RegularExpression followedBy(RegularExpression rest) {
            RegularExpression expression = rest;
            for (int i = parts.size() - 1; i >= 0; i--) {
                expression = parts.get(i).followedBy(expression);
            }
            return expression;
        }
    }

    /** A choice with a lookahead in it. */
    record NodeChoice(List<SyntaxNode> options) implements SyntaxNode {
        @Override
        public RegularExpression followedBy(RegularExpression rest) {
            RegularExpression expression = RegularExpressions.EMPTY_SET;
            for (SyntaxNode option : options) {
                expression = RegularExpressions.union(expression, option.followedBy(rest));
            }
            return expression;
        }
    }
}
