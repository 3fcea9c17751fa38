pragma ComponentBehavior: Bound
import QtQuick
import Lobbycall
import Lobbycall.Display

// The queues in one line, one after the other, where cards would be too small for the distance.
Rectangle {
    id: band

    required property DisplayViewModel viewModel

    color: Theme.soft

    Repeater {
        model: band.viewModel.queues

        QueueFacts {
            id: facts

            anchors.fill: parent

            Label {
                id: letter

                x: band.viewModel.px("margin")
                height: parent.height
                text: facts.letter
                font.pixelSize: band.viewModel.px("small") * 1.1
                font.weight: Font.Bold
                verticalAlignment: Text.AlignVCenter
                wrapMode: Text.NoWrap
                color: Theme.accent
            }
            Label {
                anchors.left: letter.right
                anchors.leftMargin: band.viewModel.px("margin")
                anchors.right: parent.right
                anchors.rightMargin: band.viewModel.px("margin")
                height: parent.height
                text: band.viewModel.phase === 0 ? facts.name + "  ·  " + facts.line : facts.tickets() + (facts.more ? "  ·  " + facts.more : "")
                font.pixelSize: band.viewModel.px("small")
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: band.viewModel.px("small") * 0.7
                verticalAlignment: Text.AlignVCenter
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
            }
        }
    }
}
