pragma ComponentBehavior: Bound
import Lobbycall
import Lobbycall.Kiosk
import QtQuick

// "Are you still there?", before everything of the visitor goes (norms.md A-05, A-14).
Overlay {
    id: still

    required property KioskViewModel viewModel

    title: words.text
    first: go
    anywhere: true
    onAnswered: still.viewModel.press("still_here")

    Label {
        id: words

        width: parent?.width
        text: qsTrId("still-there")
        capMm: still.wide ? 9 : 11
        font.weight: Font.DemiBold
        horizontalAlignment: Text.AlignHCenter
    }
    Label {
        width: parent?.width
        text: qsTrId("still-there-explained")
        capMm: 6
        color: Theme.quiet
        horizontalAlignment: Text.AlignHCenter
    }
    Rectangle {
        id: rest

        property real share: 1

        width: parent?.width
        height: Theme.mm(4)
        visible: !Theme.still
        radius: height / 2
        color: Theme.soft
        border.width: 1
        border.color: Theme.line

        Rectangle {
            width: rest.width * rest.share
            height: parent.height
            radius: rest.radius
            color: Theme.accent
        }
        NumberAnimation on share {
            running: still.visible && !Theme.still
            from: 1
            to: 0
            duration: still.viewModel.warningMs
        }
    }
    BigButton {
        id: go

        width: parent?.width
        height: Math.max(implicitHeight, Theme.mm(34))
        primary: true
        capMm: 8
        text: qsTrId("still-there-yes")
        onClicked: still.viewModel.press("still_here")
    }
}
