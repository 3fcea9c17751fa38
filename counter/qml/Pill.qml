pragma ComponentBehavior: Bound
import QtQuick
import Lobbycall

// A short word on a ground of its own.
Rectangle {
    id: pill

    property string text
    property string tone: "plain" // plain, accent, warn
    property real capMm: 2.3

    implicitWidth: label.implicitWidth + Theme.mm(4)
    implicitHeight: label.implicitHeight + Theme.mm(1.2)
    radius: Theme.mm(1.2)
    color: tone === "warn" ? Theme.warnGround : tone === "accent" ? Theme.soft : "transparent"
    border.width: 1
    border.color: tone === "warn" ? Theme.warn : tone === "accent" ? Theme.accent : Theme.line

    Label {
        id: label

        anchors.centerIn: parent
        text: pill.text
        capMm: pill.capMm
        font.weight: Font.DemiBold
        wrapMode: Text.NoWrap
        color: pill.tone === "warn" ? Theme.warn : pill.tone === "accent" ? Theme.accent : Theme.text
    }
}
