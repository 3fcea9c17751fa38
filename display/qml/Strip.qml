pragma ComponentBehavior: Bound
import QtQuick
import Lobbycall
import Lobbycall.Display

// A narrow strip above a counter, or at a corridor: one call in one line. Only the light at its side blinks.
Item {
    id: strip

    required property DisplayViewModel viewModel
    readonly property int margin: height * 0.12
    readonly property bool called: viewModel.number !== ""
    readonly property bool alone: viewModel.counter !== ""
    readonly property string idle: viewModel.counter || (viewModel.started ? (viewModel.closed ? qsTrId("wall-closed") : qsTrId("wall-wait")) : "")

    Rectangle {
        width: strip.margin
        height: parent.height
        visible: strip.called
        color: strip.viewModel.bright ? Theme.warn : Theme.accent
    }

    Label {
        id: number

        x: strip.margin * 2
        height: parent.height
        visible: strip.called
        text: strip.viewModel.number
        font.pixelSize: Math.min(parent.height * 0.74, parent.width / 5)
        font.weight: Font.Bold
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.NoWrap
    }

    Label {
        anchors.left: strip.called ? number.right : parent.left
        anchors.right: again.visible ? again.left : parent.right
        anchors.margins: strip.margin * 2
        height: parent.height
        text: strip.called ? (strip.alone ? strip.viewModel.place : strip.viewModel.arrow + " " + strip.viewModel.place) : strip.idle
        font.pixelSize: parent.height * (strip.called || strip.alone ? 0.56 : 0.4)
        font.weight: Font.DemiBold
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: strip.viewModel.px("small")
        horizontalAlignment: strip.called && strip.alone ? Text.AlignRight : Text.AlignLeft
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        color: strip.called ? Theme.accent : Theme.quiet
    }

    Label {
        id: again

        anchors.right: parent.right
        anchors.rightMargin: strip.margin
        width: parent.width * 0.2
        height: parent.height
        visible: strip.viewModel.hubAway || (strip.called && strip.viewModel.recall)
        text: strip.viewModel.hubAway ? qsTrId("wall-away-short") : qsTrId("wall-recall")
        font.pixelSize: strip.viewModel.px("text")
        font.weight: Font.DemiBold
        fontSizeMode: Text.Fit
        minimumPixelSize: strip.viewModel.px("small") / 2
        wrapMode: Text.WordWrap
        horizontalAlignment: Text.AlignRight
        verticalAlignment: Text.AlignVCenter
        color: Theme.warn
    }
}
