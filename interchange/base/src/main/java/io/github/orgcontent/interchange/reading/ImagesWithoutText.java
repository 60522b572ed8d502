package io.github.orgcontent.interchange.reading;

import io.github.orgcontent.interchange.MissingAlternativeText;
import io.github.orgcontent.interchange.SuppliedValue;
import io.github.orgcontent.media.Image;
import io.github.orgcontent.media.ImageBuilder;
import io.github.orgcontent.media.Media;
import io.github.orgcontent.richtext.Block;
import io.github.orgcontent.richtext.Figure;
import java.util.ArrayList;
import java.util.List;

/** The treatment of images without alternative text in a rich text. */
record ImagesWithoutText(MissingAlternativeText treatment) {
    /** Whether a media object is left out. */
    boolean isOmitted(Media media) {
        return treatment == MissingAlternativeText.OMIT && isWithoutText(media);
    }

    /** The blocks, with decorative images if the treatment demands them; adds each change to the supplied values. */
    List<Block> completed(List<Block> blocks, List<SuppliedValue> supplied) {
        if (treatment != MissingAlternativeText.DECORATIVE) {
            return blocks;
        }
        List<Block> completed = new ArrayList<>(blocks);
        for (int i = 0; i < completed.size(); i++) {
            if (completed.get(i) instanceof Figure figure
                    && figure.media() instanceof Image image
                    && isWithoutText(image)) {
                completed.set(
                        i,
                        new Figure(ImageBuilder.builder(image).decorative(true).build()));
                supplied.add(new SuppliedValue("/" + i + "/media/decorative", "true"));
            }
        }
        return completed;
    }

    private static boolean isWithoutText(Media media) {
        return media instanceof Image image && image.alt() == null && !image.decorative();
    }
}
