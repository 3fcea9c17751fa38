pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Lobbycall
import ".."

// A number with less and more.
RowLayout {
    id: stepper

    property string name
    property int value: 1
    property int least: 1
    property int most: 20
    property int step: 1

    signal chosen(int value)

    spacing: Theme.mm(1.2)
    Accessible.role: Accessible.SpinBox
    Accessible.name: stepper.name + ": " + stepper.value

    Label {
        text: stepper.name
        capMm: 2.4
        color: Theme.quiet
        wrapMode: Text.NoWrap
        Layout.rightMargin: Theme.mm(1)
        Accessible.ignored: true
    }
    PanelButton {
        objectName: stepper.objectName + "-less"
        text: "−"
        name: qsTrId("staff-less").replace("{name}", stepper.name)
        why: stepper.value > stepper.least ? "" : "least"
        Layout.preferredWidth: Theme.mm(9)
        Layout.preferredHeight: Theme.mm(8.5)
        onPressed: stepper.chosen(Math.max(stepper.least, stepper.value - stepper.step))
    }
    Label {
        objectName: stepper.objectName + "-value"
        text: stepper.value
        capMm: 3
        font.weight: Font.DemiBold
        horizontalAlignment: Text.AlignHCenter
        Layout.preferredWidth: Theme.mm(9)
        Accessible.ignored: true
    }
    PanelButton {
        objectName: stepper.objectName + "-more"
        text: "+"
        name: qsTrId("staff-more").replace("{name}", stepper.name)
        why: stepper.value < stepper.most ? "" : "most"
        Layout.preferredWidth: Theme.mm(9)
        Layout.preferredHeight: Theme.mm(8.5)
        onPressed: stepper.chosen(Math.min(stepper.most, stepper.value + stepper.step))
    }
}
