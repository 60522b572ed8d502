package io.github.orgcontent.interchange.markdown.read;

import java.util.function.Consumer;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Restores the brackets of a text that {@link OpenBrackets} replaced before it was parsed. */
final class RestoredBrackets extends AbstractVisitor {
    private final OpenBrackets brackets;

    RestoredBrackets(OpenBrackets brackets) {
        this.brackets = brackets;
    }

    private void restore(@Nullable String part, Consumer<String> setter) {
        if (part != null) {
            setter.accept(brackets.restore(part));
        }
    }

    @Override
    public void visit(Text text) {
        restore(text.getLiteral(), text::setLiteral);
    }

    @Override
    public void visit(Code code) {
        restore(code.getLiteral(), code::setLiteral);
    }

    @Override
    public void visit(FencedCodeBlock code) {
        restore(code.getLiteral(), code::setLiteral);
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        restore(code.getLiteral(), code::setLiteral);
    }

    @Override
    public void visit(HtmlInline html) {
        restore(html.getLiteral(), html::setLiteral);
    }

    @Override
    public void visit(Link link) {
        restore(link.getDestination(), link::setDestination);
        visitChildren(link);
    }

    @Override
    public void visit(Image image) {
        restore(image.getDestination(), image::setDestination);
        restore(image.getTitle(), image::setTitle);
        visitChildren(image);
    }

    @Override
    public void visit(LinkReferenceDefinition definition) {
        restore(definition.getDestination(), definition::setDestination);
    }
}
