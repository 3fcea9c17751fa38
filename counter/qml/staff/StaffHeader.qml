pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Lobbycall
import ".."

// Whose window this is, whether the hub is there, and what time it is.
RowLayout {
    id: header

    property string title
    property string office
    property string clock
    property bool online: false
    default property alias more: slot.data

    spacing: Theme.mm(3)

    Label {
        text: header.title
        capMm: 4
        font.weight: Font.Bold
        wrapMode: Text.NoWrap
    }
    Label {
        text: header.office
        capMm: 2.6
        color: Theme.quiet
        elide: Text.ElideRight
        wrapMode: Text.NoWrap
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignBaseline
    }
    RowLayout {
        id: slot

        spacing: Theme.mm(2)
    }
    Pill {
        visible: !header.online
        text: qsTrId("staff-offline")
        tone: "warn"
    }
    Label {
        text: header.clock
        capMm: 4
        font.weight: Font.DemiBold
        wrapMode: Text.NoWrap
        Accessible.name: qsTrId("staff-clock").replace("{time}", header.clock)
    }
}
