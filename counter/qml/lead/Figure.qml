pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Lobbycall

// A large figure with what it counts below it.
ColumnLayout {
    id: figure

    property string value
    property string unit
    property string name
    property bool strong: false

    spacing: 0
    Accessible.role: Accessible.StaticText
    Accessible.name: figure.name + ": " + figure.value + " " + figure.unit

    Row {
        spacing: Theme.mm(0.8)

        Label {
            id: value

            text: figure.value
            capMm: 4.4
            font.weight: Font.Bold
            color: figure.strong ? Theme.warn : Theme.text
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
        Label {
            visible: text !== ""
            anchors.baseline: value.baseline
            text: figure.unit
            capMm: 2.4
            color: Theme.quiet
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
    Label {
        text: figure.name
        capMm: 2
        color: Theme.quiet
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        Layout.fillWidth: true
        Accessible.ignored: true
    }
}
